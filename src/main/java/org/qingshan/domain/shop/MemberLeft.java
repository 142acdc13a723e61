package org.qingshan.domain.shop;

import java.util.List;

/**
 * Somebody was let go.
 *
 * @param people who spoke for the member until now, by our own keys
 */
public record MemberLeft(List<Long> people) {}
