"""From scores and a budget to the sentences picked."""
