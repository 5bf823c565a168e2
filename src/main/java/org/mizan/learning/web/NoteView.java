package org.mizan.learning.web;

import org.mizan.learning.Note;

/**
 * The page of a note.
 *
 * @param text         the words to show: those that are kept, or those that were sent and could not be
 * @param kept         there is a note
 * @param signedIn     somebody is signed in, for whom it can be kept
 * @param tooLong      the words are more than what is kept; nothing of them was cut
 * @param sessionEnded what was sent could not be kept, since the session had ended
 * @param signIn       where to sign in again
 */
record NoteView(LessonPlace place, String text, boolean kept, boolean signedIn, boolean tooLong, boolean sessionEnded, String signIn) {

    public int most() {
        return Note.MOST;
    }
}
