package org.qingshan.domain.product;

/** What viewers' words mean already, in chats: a product called so would take them away. */
public interface Speech {

    /**
     * Whether the name, as it stands, is how people ask for something to be done: 取消, 购物车, help.
     *
     * @param name in any script and case
     */
    boolean isTaken(String name);
}
