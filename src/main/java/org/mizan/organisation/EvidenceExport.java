package org.mizan.organisation;

import java.time.Instant;
import java.util.UUID;

/**
 * That an organisation exported evidence; the pack itself is not kept.
 *
 * @param lines how many completions were in it
 * @param head  the head of its chain, by which the pack can be told from others
 */
public record EvidenceExport(UUID id, Instant exported, Evidence.Scope scope, int lines, String head) {
}
