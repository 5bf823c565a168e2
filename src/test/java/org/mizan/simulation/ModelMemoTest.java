package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ModelMemoTest {

    @Test
    void a_mirror_keeps_its_own_model_and_never_that_of_an_equal_one() {
        Mirror omar = Mirrors.omar();
        assertThat(ModelMemo.of(omar)).isSameAs(ModelMemo.of(omar));
        assertThat(Mirrors.omar()).isEqualTo(omar);
        assertThat(ModelMemo.of(Mirrors.omar())).isNotSameAs(ModelMemo.of(omar));
    }

    @Test
    void what_nobody_holds_is_forgotten() {
        int before = ModelMemo.size();
        for (int i = 0; i < 100_000 && ModelMemo.size() >= before + i; i++) {
            ModelMemo.of(Mirrors.omar());
            pressForMemory(i);
        }
        assertThat(ModelMemo.size()).isLessThan(before + 100_000);
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
