package amalgam.platform.backup;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/** Backups of the running application: its database may be open in this process only. */
@Component
@Endpoint(id = "backup")
class BackupEndpoint {

  private final Backups backups;
  private final RunningApplication running;

  BackupEndpoint(Backups backups, RunningApplication running) {
    this.backups = backups;
    this.running = running;
  }

  /** Tells who it is, so that nobody takes another application for this one. */
  @ReadOperation
  public Map<String, String> identity() {
    return Map.of(RunningApplication.ID, running.id());
  }

  /** Makes a backup in the folder for them. */
  @WriteOperation
  public WebEndpointResponse<Map<String, String>> make(@Nullable String name) {
    try {
      Backup made = backups.make(name);
      return new WebEndpointResponse<>(
          Map.of("file", made.file().toString(), "content", made.manifest().summary()));
    } catch (BackupException e) {
      return new WebEndpointResponse<>(
          Map.of("reason", String.valueOf(e.getMessage())), WebEndpointResponse.STATUS_BAD_REQUEST);
    }
  }
}
