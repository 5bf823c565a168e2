package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class MemoTest {

    @Test
    void a_mirror_keeps_its_own_model_and_never_that_of_an_equal_one() {
        Mirror omar = Mirrors.omar();
        assertThat(MirrorModel.of(omar)).isSameAs(MirrorModel.of(omar));
        assertThat(Mirrors.omar()).isEqualTo(omar);
        assertThat(MirrorModel.of(Mirrors.omar())).isNotSameAs(MirrorModel.of(omar));
    }

    private final Memo<Mirror, String> memo = new Memo<>(Mirror::title);

    @Test
    void what_nobody_holds_is_forgotten() {
        int before = memo.size();
        for (int i = 0; i < 100_000 && memo.size() >= before + i; i++) {
            memo.of(Mirrors.omar());
            pressForMemory(i);
        }
        assertThat(memo.size()).isLessThan(before + 100_000);
    }

    /** Makes the collector look now and then; weak references go with the first look. */
    private static void pressForMemory(int step) {
        if (step % 500 == 499) {
            System.gc();
            List<byte[]> waste = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                waste.add(new byte[1 << 16]);
            }
            assertThat(waste).hasSize(16);
        }
    }
}
