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
    found = _read(written)
    return None if found is None else _seconds(found)


def day_of(written: str | None) -> int | None:
    """Return the day that a date of ISO 8601 names where it was written, as its ordinal; None for another.

    Examples
    --------
    >>> day_of("1970-01-02") == day_of("1970-01-02T01:00:00+05:00") == EPOCH + 1
    True
    """
    found = _read(written)
    return None if found is None else found.toordinal()


def _read(written: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat((written or "").strip())
    except ValueError:
        return None


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


def written_day(day: int) -> str:
    """Return a day as ISO 8601 writes it.

    Examples
    --------
    >>> written_day(EPOCH + 1)
    '1970-01-02'
    """
    return date.fromordinal(day).isoformat()
