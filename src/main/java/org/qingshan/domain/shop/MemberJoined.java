package org.qingshan.domain.shop;

/** A person speaks for a member from now on. */
public record MemberJoined(long memberId, long buyerId) {}
