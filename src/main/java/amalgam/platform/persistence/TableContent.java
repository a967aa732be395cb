package amalgam.platform.persistence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a table has and what is in them, as far as two databases can be compared: the sum
 * of the rows' SHA-256, which does not depend on the order in which they were read.
 */
final class TableContent {

  private static final int BITS = 256;
  private static final int SHOWN_DIGITS = 16;
  private static final char END_OF_VALUE = '\u001F';
  private static final StorableText STORABLE = new StorableText();

  private final MessageDigest digest;
  private long rows;
  private long replaced;
  private BigInteger sum = BigInteger.ZERO;

  TableContent() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes in a row, its values in the order of the table's columns. */
  void add(@Nullable Object[] row) {
    StringBuilder text = new StringBuilder();
    for (Object value : row) {
      text.append(comparable(value)).append(END_OF_VALUE);
    }
    byte[] hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
    sum = sum.add(new BigInteger(1, hash)).mod(BigInteger.TWO.pow(BITS));
    rows++;
  }

  /** The same text for the same value, however a database gives it. */
  private String comparable(@Nullable Object value) {
    return switch (value) {
      case null -> "-";
      case String text -> "+" + storable(text);
      case Double number -> "+" + Long.toHexString(Double.doubleToLongBits(number));
      case BigDecimal number -> "+" + number.stripTrailingZeros().toPlainString();
      case Instant time -> "+" + time.truncatedTo(ChronoUnit.MICROS);
      case OffsetDateTime time -> "+" + time.toInstant().truncatedTo(ChronoUnit.MICROS);
      case byte[] bytes -> "+" + HexFormat.of().formatHex(bytes);
      default -> "+" + value;
    };
  }

  private String storable(String text) {
    String stored = Objects.requireNonNull(STORABLE.to(text));
    if (!stored.equals(text)) {
      replaced++;
    }
    return stored;
  }

  long rows() {
    return rows;
  }

  /** Texts with characters that no database but the first one stores. */
  long replaced() {
    return replaced;
  }

  /** The beginning of the sum, for people. */
  String shownHash() {
    return "%064x".formatted(sum).substring(0, SHOWN_DIGITS);
  }

  boolean equalTo(TableContent other) {
    return rows == other.rows && sum.equals(other.sum);
  }
}
