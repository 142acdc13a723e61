package org.qingshan.conversation;

/** A buyer has asked how to pay, and the shop has not said it yet. */
public record HowToPayAsked() {}
