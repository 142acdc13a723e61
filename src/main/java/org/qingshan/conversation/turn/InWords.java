package org.qingshan.conversation.turn;

/**
 * Who typed his choice: the buttons that he need not tap any more.
 *
 * @param below our number of the message that has the buttons
 * @param chosen what the button says that was named; empty for none
 */
public record InWords(long below, String chosen) {}
