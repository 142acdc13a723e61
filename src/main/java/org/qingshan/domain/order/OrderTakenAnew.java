package org.qingshan.domain.order;

/** An order that was cancelled stands again, with what it had. */
public record OrderTakenAnew(CustomerOrder order) {}
