"""What an agency writes below a picture is told by its form: who does what, where, and the date with its year."""

import pytest

from summarizer.sentences.scenes import is_scene

SCENES = """Ferry passengers wait on the pier in Holm, Ohio, Monday, May 4, 2026.
Mayor Ina Moss, center, listens as divers describe the wreck, at city hall in Holm, Ohio, on Monday, May 4, 2026.
Smoke rises over a mill in Holm, Ohio May 4, 2026
A general view of the Anholt ferry terminal in Grenaa, Denmark, 4 May 2026.
A wounded sailor is helped by divers of the (Royal) Navy near the Bay of Holm, Saturday, May 2, 2026.
Children cheer from the pier, Monday, May 4, 2026, in Holm, Ohio.
Families of the crew wait at the pier after the ferry burned in Holm, Ohio, Monday, May 4, 2026.
FILE - In this May 4, 2019 file photo, the ferry Halvorsen leaves Holm.
(Holm News Agency) FILE – The ferry Halvorsen leaves the harbor of Holm in 2019.
3 of 12 Full Screen Autoplay Close Skip Ad × The ferry runs aground off the Isle of Anholt."""

TOLD = """Ann Lee was born in Holm, Ohio, on May 4, 1926.
Ann Lee, 94, passed away Thursday, April 30, 2026, at Holm Hospital in Oban.
The two presidents signed the accord in Geneva, Switzerland, Dec. 3, 2001.
The band plays at Harbour Hall in Boston, June 4, 2026.
The law takes effect in Ohio, January 1, 2027.
Her funeral is at St. Mary's Church in Oban on Friday, May 8, 2026.
The board presents its plan at a meeting in Oban on May 8, 2026.
The hearing will be held Friday, May 8, 2026, at the court in Oban.
Two years after the storm divers raised the ferry in Holm, Ohio, Monday, May 4, 2026.
Passengers on the ferry after the crash were taken to a hospital in Holm, Ohio, on Monday, May 4, 2026.
When the storm ended, before noon, divers raised the ferry in Holm, Ohio, Monday, May 4, 2026.
The mayor asks for plans that cost less than those of Monday, May 4, 2026.
The town publishes its plan, Monday, May 4, 2026, in three parts.
FILE - The file to read.
FILE - the form of a file image has been described by the maker.
The ferry breaks in two off the Isle of Anholt, Denmark, May 4, 1926.
The trial of the mayor resumes Monday, May 4, 2026, in Holm, Ohio.
Ohio State hosts Michigan in Columbus, Ohio, Saturday, Nov. 28, 2026.
12 of 14 members of the board want a new pier in Holm, Ohio.
The pier closes at 12
Monday, May 4, 2026
Holm, Monday, May 4, 2026"""


@pytest.mark.parametrize("text", SCENES.splitlines())
def test_a_picture_s_scene_has_its_place_and_its_whole_date(text):
    """Nobody who tells what happened writes the weekday, the day and the year behind the place."""
    assert is_scene(text)


@pytest.mark.parametrize("text", TOLD.splitlines())
def test_what_was_or_will_be_is_no_scene(text):
    """A date with its year stands in news, too: behind a verb in the past, or of what is planned."""
    assert not is_scene(text)
