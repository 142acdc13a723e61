package org.qingshan.web.console;

/** How much of a table is read that somebody has sent, whatever file it came in. */
final class TableBounds {
    /** More than a shop sends in a week. */
    static final int MOST_ROWS = 20_000;

    private TableBounds() {}
}
