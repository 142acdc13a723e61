package org.qingshan.conversation;

import org.qingshan.domain.shop.Role;

/**
 * Somebody who packs or inspects has told of a shortage or of damage that he cannot put right.
 *
 * @param person who, by our key
 * @param name his; may be empty
 */
public record TeamTold(long person, String name, Role role, String said) {}
