/** The annotations of AlbRoute. */
module dev.albroute.annotations {
  exports dev.albroute.annotation;
}
