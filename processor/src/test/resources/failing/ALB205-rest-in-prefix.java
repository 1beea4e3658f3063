package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/files/{path*}")
public interface FilesApi {
  @Get("/info")
  //   ^ [ALB205] "{path*}" takes the rest of the path, and something follows it in "/files/{path*}/info". Move it to the end, or write {path} for one segment.
  String find(String path);
}
