package org.mizan.delivery.store;

import java.util.UUID;

import org.mizan.delivery.Message;

/**
 * A message that one worker, and no other, has taken.
 *
 * @param lease says that it is still this worker's
 */
record Claim(Message message, UUID lease) {
}
