package org.qingshan.conversation.address;

/** What a courier must know about where a parcel goes. */
public enum Part {
    RECIPIENT,
    PHONE,
    PROVINCE,
    CITY,
    COUNTY,
    DETAIL
}
