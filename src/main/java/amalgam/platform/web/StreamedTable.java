package amalgam.platform.web;

import amalgam.leaderboard.export.TableFormat;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A whole table as an answer. */
final class StreamedTable {

  static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private static final MediaType PARQUET = MediaType.valueOf("application/vnd.apache.parquet");

  private StreamedTable() {}

  /**
   * Sends it while it is read; null, with the answer complete, where the reader has it already.
   *
   * @param version changes whenever the table does
   */
  static @Nullable ResponseEntity<StreamingResponseBody> answer(
      String version, TableFormat format, WebRequest request, StreamingResponseBody body) {
    String ofFormat = version + "-" + format.ending();
    if (ApiCaching.isKnown(request, ofFormat)) {
      return null;
    }
    return ApiCaching.versioned(ofFormat)
        .contentType(format == TableFormat.CSV ? CSV : PARQUET)
        .body(body);
  }
}
