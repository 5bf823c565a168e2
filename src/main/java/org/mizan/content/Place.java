package org.mizan.content;

/**
 * Where something stands.
 *
 * @param file   path relative to the content folder
 * @param line   from 1
 * @param column from 1
 */
record Place(String file, int line, int column) {

    static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /** The same line, so many characters to the right. */
    Place right(int characters) {
        return new Place(file, line, column + characters);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
