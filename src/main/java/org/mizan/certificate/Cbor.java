package org.mizan.certificate;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As much of CBOR (RFC 8949) as a proof needs: numbers, bytes, lists and maps of a length that is said beforehand. */
final class Cbor {

    private static final int DEEPEST = 4;

    private final ByteBuffer bytes;

    private Cbor(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /**
     * @return a Long, byte[], List or Map
     * @throws IllegalArgumentException if it is anything else, or something follows
     */
    static Object read(byte[] bytes) {
        var reader = new Cbor(bytes);
        try {
            Object value = reader.value(0);
            if (reader.bytes.hasRemaining()) {
                throw new IllegalArgumentException("something follows");
            }
            return value;
        } catch (BufferUnderflowException cut) {
            throw new IllegalArgumentException("cut off", cut);
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("too deep");
        }
        int head = bytes.get() & 0xff;
        long argument = argument(head & 0x1f);
        return switch (head >> 5) {
            case 0 -> argument;
            case 2 -> {
                byte[] found = new byte[size(argument)];
                bytes.get(found);
                yield found;
            }
            case 4 -> {
                List<Object> list = new ArrayList<>();
                for (int i = size(argument); i > 0; i--) {
                    list.add(value(depth + 1));
                }
                yield list;
            }
            case 5 -> {
                Map<Object, Object> map = new LinkedHashMap<>();
                for (int i = size(argument); i > 0; i--) {
                    map.put(value(depth + 1), value(depth + 1));
                }
                yield map;
            }
            default -> throw new IllegalArgumentException("another kind");
        };
    }

    private long argument(int low) {
        return switch (low) {
            case 24 -> bytes.get() & 0xff;
            case 25 -> bytes.getShort() & 0xffff;
            case 26 -> bytes.getInt() & 0xffffffffL;
            case 27, 28, 29, 30, 31 -> throw new IllegalArgumentException("too long");
            default -> low;
        };
    }

    /** Each thing takes a byte at least, so nothing is longer than what is left. */
    private int size(long said) {
        if (said > bytes.remaining()) {
            throw new IllegalArgumentException("longer than it is");
        }
        return (int) said;
    }
}
