/** The annotations of AlbRoute. */
module dev.albroute.annotations {
  requires static transitive org.jspecify;
}
