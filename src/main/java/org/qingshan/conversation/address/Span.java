package org.qingshan.conversation.address;

/** A stretch of the pasted line, from {@code start} to before {@code end}. */
record Span(int start, int end) {

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
