"""From a feed to its items' documents."""
