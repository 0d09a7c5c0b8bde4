"""From a mail or a mailbox to its writers' own words."""
