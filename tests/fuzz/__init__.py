"""The short run of the fuzz targets."""
