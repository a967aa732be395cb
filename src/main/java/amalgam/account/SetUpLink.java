package amalgam.account;

import amalgam.platform.node.ServesPages;
import amalgam.platform.node.SharedClock;
import java.net.InetAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells in the log, at each start without an administrator, where the first one makes their
 * account. Whoever reads the log of the process owns it; nobody else can know the link.
 */
@ServesPages
@Component
class SetUpLink {

  /** How long a link serves; a restart gives another. */
  static final Duration SERVES = Duration.ofDays(1);

  private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);

  private final AccountRepository accounts;
  private final InvitationRepository invitations;
  private final Secrets secrets;
  private final SharedClock clock;
  private final TransactionOperations transactions;
  private final @Nullable InetAddress listening;
  private volatile int port;

  SetUpLink(
      AccountRepository accounts,
      InvitationRepository invitations,
      Secrets secrets,
      SharedClock clock,
      TransactionOperations transactions,
      @Value("${server.address:}") @Nullable InetAddress listening) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.secrets = secrets;
    this.clock = clock;
    this.transactions = transactions;
    this.listening = listening;
  }

  @EventListener
  void begin(WebServerInitializedEvent started) {
    port = started.getWebServer().getPort();
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    if (port == 0 || accounts.administrators() > 0) {
      return;
    }
    String secret = secrets.next();
    try {
      transactions.executeWithoutResult(
          status -> {
            invitations.forgetSetUpLinks(clock.sharedTime().minus(SERVES));
            invitations.addSetUpLink(Secrets.hash(secret), clock.sharedTime());
          });
    } catch (DataAccessException | TransactionException full) {
      LOG.warn("There is no administrator yet, and no link to become it could be stored.", full);
      return;
    }
    LOG.warn(
        "There is no administrator yet. To become it, open http://{}:{}/set-up/{} within a day;"
            + " the link serves once.",
        host(),
        port,
        secret);
  }

  private String host() {
    return listening == null || listening.isAnyLocalAddress() || listening.isLoopbackAddress()
        ? "localhost"
        : listening.getHostAddress();
  }
}
