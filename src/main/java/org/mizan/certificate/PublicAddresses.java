package org.mizan.certificate;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/**
 * Which addresses belong to the public network. The lists are those of IANA's registries of special-purpose addresses (RFC 6890 and its
 * successors); a server must never be made to ask its own neighbours.
 */
final class PublicAddresses {

    /** First byte, second byte and so on, as many bits as said. */
    private record Range(int bits, int... bytes) {

        boolean has(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                int said = bit / 8 < bytes.length ? bytes[bit / 8] : 0;
                if ((address[bit / 8] & mask) != (said & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Range> SPECIAL_4 = List.of(new Range(8, 0), new Range(8, 10), new Range(10, 100, 64), new Range(8, 127),
            new Range(16, 169, 254), new Range(12, 172, 16), new Range(24, 192, 0, 0), new Range(24, 192, 0, 2), new Range(24, 192, 88, 99),
            new Range(16, 192, 168), new Range(15, 198, 18), new Range(24, 198, 51, 100), new Range(24, 203, 0, 113), new Range(3, 224));
    /** Global unicast is 2000::/3; of that, protocol assignments, documentation and 6to4, which would lead to any IPv4 address. */
    private static final Range GLOBAL_6 = new Range(3, 0x20);
    private static final List<Range> SPECIAL_6 = List.of(new Range(23, 0x20, 0x01, 0x00), new Range(32, 0x20, 0x01, 0x0d, 0xb8),
            new Range(16, 0x20, 0x02), new Range(20, 0x3f, 0xff, 0x00));
    /** Azure tells its machines secrets at an address that looks public. */
    private static final Set<String> METADATA = Set.of("168.63.129.16");

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (METADATA.contains(address.getHostAddress()) || address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? SPECIAL_4.stream().noneMatch(range -> range.has(bytes))
                : GLOBAL_6.has(bytes) && SPECIAL_6.stream().noneMatch(range -> range.has(bytes));
    }

    private PublicAddresses() {
    }
}
