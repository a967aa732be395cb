package amalgam.platform.node.persistence;

import static amalgam.platform.persistence.schema.Tables.HOLDING;
import static amalgam.platform.persistence.schema.Tables.NODE;
import static org.jooq.impl.DSL.multiset;

import amalgam.platform.node.Gpu;
import amalgam.platform.node.Node;
import amalgam.platform.node.Nodes;
import amalgam.platform.node.Role;
import amalgam.platform.persistence.schema.tables.records.NodeRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqNodes implements Nodes {

  private static final Field<Set<String>> HOLDINGS =
      multiset(DSL.select(HOLDING.FINGERPRINT).from(HOLDING).where(HOLDING.NODE_ID.eq(NODE.ID)))
          .convertFrom(JooqNodes::fingerprints);

  private final DSLContext database;

  JooqNodes(DSLContext database) {
    this.database = database;
  }

  private static Set<String> fingerprints(Result<Record1<String>> rows) {
    return rows.stream().map(Record1::value1).collect(Collectors.toSet());
  }

  @Override
  public Instant now() {
    Field<OffsetDateTime> clock = DSL.currentOffsetDateTime();
    return database.select(clock).fetchSingle(clock).toInstant();
  }

  @Override
  @Transactional
  public void announce(Node node) {
    NodeRecord row = row(node);
    if (database.executeUpdate(row) == 0) {
      database.executeInsert(row);
    }
    Set<String> stored =
        database
            .select(HOLDING.FINGERPRINT)
            .from(HOLDING)
            .where(HOLDING.NODE_ID.eq(node.id()))
            .fetchSet(HOLDING.FINGERPRINT);
    if (!stored.equals(node.holdings())) {
      replaceHoldings(node);
    }
  }

  private void replaceHoldings(Node node) {
    database.deleteFrom(HOLDING).where(HOLDING.NODE_ID.eq(node.id())).execute();
    database
        .batch(
            node.holdings().stream()
                .map(
                    fingerprint ->
                        database
                            .insertInto(HOLDING)
                            .set(HOLDING.NODE_ID, node.id())
                            .set(HOLDING.FINGERPRINT, fingerprint))
                .toList())
        .execute();
  }

  private NodeRecord row(Node node) {
    NodeRecord row = database.newRecord(NODE);
    row.setId(node.id());
    row.setHost(node.host());
    row.setNodeRole(node.role().word());
    row.setVersion(node.version());
    row.setThreads(node.threads());
    row.setDevice(node.device());
    Gpu gpu = node.gpu();
    row.setGpu(gpu == null ? null : gpu.name());
    row.setGpuMemory(gpu == null ? null : gpu.memory());
    row.setClockAheadMillis(node.clockAhead().toMillis());
    row.setStartedAt(node.startedAt());
    row.setSeenAt(node.seenAt());
    row.setStoppedAt(node.stoppedAt());
    row.setTrouble(node.trouble());
    return row;
  }

  @Override
  @Transactional
  public void sayGoodbye(String id) {
    database.update(NODE).set(NODE.STOPPED_AT, now()).where(NODE.ID.eq(id)).execute();
  }

  @Override
  @Transactional
  public void forgetSilentSince(Instant horizon) {
    database.deleteFrom(NODE).where(NODE.SEEN_AT.lt(horizon)).execute();
  }

  @Override
  public List<Node> alive() {
    return select(isAlive()).stream().sorted(Comparator.comparing(Node::startedAt)).toList();
  }

  private Condition isAlive() {
    return NODE.STOPPED_AT.isNull().and(NODE.SEEN_AT.gt(now().minus(SILENCE)));
  }

  @Override
  public List<Node> seenSince(Instant horizon) {
    return select(NODE.SEEN_AT.gt(horizon)).stream()
        .sorted(
            Comparator.<Node, Boolean>comparing(node -> node.stoppedAt() != null)
                .thenComparing(Node::seenAt, Comparator.reverseOrder()))
        .toList();
  }

  private List<Node> select(Condition which) {
    return database
        .select(NODE, HOLDINGS)
        .from(NODE)
        .where(which)
        .fetch(row -> node(row.value1(), row.value2()));
  }

  private static Node node(NodeRecord row, Set<String> holdings) {
    return new Node(
        row.getId(),
        row.getHost(),
        Role.ofWord(row.getNodeRole()),
        row.getVersion(),
        row.getThreads(),
        row.getDevice(),
        row.getGpu() == null ? null : new Gpu(row.getGpu(), row.getGpuMemory()),
        Duration.ofMillis(row.getClockAheadMillis()),
        row.getStartedAt(),
        row.getSeenAt(),
        row.getStoppedAt(),
        row.getTrouble(),
        holdings);
  }
}
