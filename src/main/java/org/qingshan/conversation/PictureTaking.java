package org.qingshan.conversation;

import org.qingshan.conversation.turn.Turn;

/** Takes the pictures that hosts send for product cards. */
public interface PictureTaking {

    /**
     * Takes the picture of a message whose words do nothing but name a product, and answers.
     *
     * @return false, with nothing done, if it is no such message
     */
    boolean take(Turn turn, String words);
}
