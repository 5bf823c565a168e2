package org.mizan.house.faults.quiz;

import org.commonmark.node.Text;
import org.mizan.house.faults.language.Spoken;
import org.mizan.local.Realm;

/** Manages, knows Markdown, and ships a server. */
public class QuizManager {

    Text text = new Text(Realm.PRODUCTION.toString() + Spoken.WORD);
}
