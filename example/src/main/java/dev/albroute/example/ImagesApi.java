package dev.albroute.example;

import dev.albroute.AlbResponse;
import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.Body;
import dev.albroute.annotation.Put;
import java.util.zip.CRC32;

/** Pictures of the things ordered: binary in, binary out. */
@AlbRoute("/images")
public interface ImagesApi {

  /**
   * Takes a picture and gives it back with its checksum.
   *
   * @param id the number of the picture
   * @param content the bytes, of any media type
   * @return 200 with the same bytes and their CRC-32 in {@code x-crc}, eight lower-case hexadecimal digits
   */
  @Put("/{id}")
  default AlbResponse<byte[]> put(String id, @Body byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    String hex = Long.toHexString(crc.getValue() | 0x1_0000_0000L).substring(1);
    return AlbResponse.ok(content).header("x-crc", hex);
  }
}
