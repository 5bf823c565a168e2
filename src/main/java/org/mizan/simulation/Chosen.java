package org.mizan.simulation;

/** A setting together with one of its options. */
public record Chosen(Mirror.Setting setting, Mirror.Option option) {

    /** Whether the device came like this. */
    public boolean untouched() {
        return option.id().equals(setting.initial());
    }

    /** The choice in the author's words. */
    public String words() {
        return setting.label() + ": " + option.label();
    }
}
