/** The annotations of AlbRoute. */
module dev.albroute.annotations {
}
