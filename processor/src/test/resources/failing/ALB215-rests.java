package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/files")
public interface FilesApi {
  @Put("/{path+}")
  void write(String path);

  @Put("/{path*}")
  //   ^ [ALB215] PUT /files/{path*} of FilesApi.writeAny(String) and PUT /files/{path+} of FilesApi.write(String) match the same requests. Change one of the paths.
  void writeAny(String path);
}
