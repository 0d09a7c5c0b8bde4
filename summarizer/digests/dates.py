"""From a date as it is written to the moment that it stands for."""

from __future__ import annotations

from datetime import UTC, date, datetime

from ..errors import OptionError

# Seconds.
DAY = 86400.0
EPOCH = date(1970, 1, 1).toordinal()


def moment_of(written: str | None) -> float | None:
    """Return the seconds from 1970 that a date of ISO 8601 stands for, in UTC where it says no zone; None for another.

    Examples
    --------
    >>> moment_of("1970-01-02"), moment_of("1970-01-01T02:00:00+01:00"), moment_of("last week")
    (86400.0, 3600.0, None)
    """
    try:
        found = datetime.fromisoformat((written or "").strip())
    except ValueError:
        return None
    return _seconds(found)


def _seconds(moment: datetime) -> float:
    # A date without a zone is taken for UTC: dates of one feed are compared with each other, hours apart at most.
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()


def since_of(since: str | date | datetime | None) -> float | None:
    """Return the moment that a reader names.

    Raises
    ------
    OptionError
        If it is no date.
    """
    if since is None:
        return None
    # A datetime is a date, and says its hour.
    found = moment_of(since.isoformat() if isinstance(since, date) else since if isinstance(since, str) else None)
    if found is None:
        raise OptionError("since", since, 'a date, or one as ISO 8601 writes it: "2026-11-27", "2026-11-27T06:00"')
    return found


def day_of(moment: float | None) -> str | None:
    """Return the day of a moment, as ISO 8601 writes it.

    Examples
    --------
    >>> day_of(86400.0), day_of(None)
    ('1970-01-02', None)
    """
    return None if moment is None else date.fromordinal(EPOCH + int(moment // DAY)).isoformat()
