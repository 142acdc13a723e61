package org.qingshan.domain.order;

/** A cart is given up whose buyer has said that he has paid for it: money may have come that is for no order. */
public record PaidWithoutOrder(CustomerOrder cart) {}
