package amalgam.contestant.endpoint;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;

/** What lies behind a network address, as far as the address tells. */
enum AddressKind {
  PUBLIC,
  /** This machine, or a network that is not the internet. */
  PRIVATE,
  /** What tells a cloud's machines their secrets, and what is no machine. */
  NEVER;

  /** Where clouds tell their machines' secrets, beside all addresses that are link-local. */
  private static final Set<String> METADATA =
      Set.of("fd00:ec2:0:0:0:0:0:254", "100.100.100.200", "168.63.129.16", "192.0.0.192");

  static AddressKind of(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address.isLinkLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || METADATA.contains(address.getHostAddress())) {
      return NEVER;
    }
    return address instanceof Inet4Address
        ? ofVersion4(address, bytes)
        : ofVersion6(address, bytes);
  }

  private static AddressKind ofVersion4(InetAddress address, byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (first == 0 || first >= 240) {
      return NEVER;
    }
    boolean isShared = first == 100 && second >= 64 && second < 128;
    boolean isForTests = first == 198 && (second == 18 || second == 19);
    boolean isForProtocols = first == 192 && second == 0 && bytes[2] == 0;
    return isLocal(address) || isShared || isForTests || isForProtocols ? PRIVATE : PUBLIC;
  }

  private static AddressKind ofVersion6(InetAddress address, byte[] bytes) {
    boolean isUniqueLocal = (bytes[0] & 0xfe) == 0xfc;
    if (isLocal(address) || isUniqueLocal) {
      return PRIVATE;
    }
    // Ways to write or to tunnel to an address of version 4: 64:ff9b::/96, ::/96 and 2002::/16.
    if (startsWith(bytes, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0) || startsWith(bytes, new int[12])) {
      return ofEmbedded(Arrays.copyOfRange(bytes, 12, 16));
    }
    return startsWith(bytes, 0x20, 0x02) ? ofEmbedded(Arrays.copyOfRange(bytes, 2, 6)) : PUBLIC;
  }

  private static boolean isLocal(InetAddress address) {
    return address.isLoopbackAddress() || address.isSiteLocalAddress();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int place = 0; place < prefix.length; place++) {
      if ((bytes[place] & 0xff) != prefix[place]) {
        return false;
      }
    }
    return true;
  }

  private static AddressKind ofEmbedded(byte[] bytes) {
    try {
      return of(InetAddress.getByAddress(bytes));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("Four bytes are an address.", e);
    }
  }
}
