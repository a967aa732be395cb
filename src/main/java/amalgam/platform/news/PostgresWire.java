package amalgam.platform.news;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/**
 * The wire over LISTEN and NOTIFY. Notifying makes transactions wait for each other when they
 * commit, so that messages are gathered and sent by themselves, a few times a second.
 */
final class PostgresWire implements Wire, SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresWire.class);
  private static final String CHANNEL = "amalgam";
  private static final int MILLIS_BETWEEN = 100;
  private static final int MILLIS_OF_LISTENING = 1000;
  private static final int SECONDS_BEFORE_NEXT_TRY = 2;

  private final DataSource source;
  private final String self;
  private final ApplicationEventPublisher events;
  private final Set<String> due = ConcurrentHashMap.newKeySet();
  private ScheduledExecutorService threads = idle();
  private volatile boolean running;
  private volatile boolean missed;

  PostgresWire(DataSource source, String self, ApplicationEventPublisher events) {
    this.source = source;
    this.self = self;
    this.events = events;
  }

  private static ScheduledExecutorService idle() {
    return Executors.newScheduledThreadPool(
        2, Thread.ofPlatform().daemon().name("wire-", 1).factory());
  }

  @Override
  public void tell(String message) {
    due.add(message);
  }

  @Override
  public void start() {
    threads = idle();
    running = true;
    threads.scheduleWithFixedDelay(
        this::send, MILLIS_BETWEEN, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    threads.scheduleWithFixedDelay(this::listen, 0, SECONDS_BEFORE_NEXT_TRY, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    running = false;
    threads.shutdown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void send() {
    Set<String> now = Set.copyOf(due);
    if (now.isEmpty()) {
      return;
    }
    due.removeAll(now);
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement("select pg_notify(?, ?)")) {
      for (String message : now) {
        statement.setString(1, CHANNEL);
        statement.setString(2, self + " " + message);
        statement.execute();
      }
    } catch (SQLException e) {
      due.addAll(now);
      LOG.debug("News could not be sent; they are tried again.", e);
    }
  }

  /** Listens until the connection breaks or the process stops. */
  private void listen() {
    try (Connection connection = source.getConnection()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("listen " + CHANNEL);
      }
      if (missed) {
        missed = false;
        events.publishEvent(new Heard("", true));
      }
      while (running) {
        hear(connection.unwrap(PGConnection.class).getNotifications(MILLIS_OF_LISTENING));
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute("unlisten *");
      }
    } catch (SQLException | RuntimeException e) {
      missed = true;
      LOG.debug("No news can be heard; it is tried again soon.", e);
    }
  }

  private void hear(PGNotification[] notifications) {
    for (PGNotification notification : notifications) {
      String[] parts = notification.getParameter().split(" ", 2);
      if (parts.length == 2 && !parts[0].equals(self)) {
        events.publishEvent(new Heard(parts[1], false));
      }
    }
  }
}
