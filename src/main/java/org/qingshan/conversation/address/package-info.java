/**
 * One pasted line becomes recipient, phone, province, city, county and detail. Pure functions over packaged data: it may
 * use libphonenumber and ICU4J, and nothing of the rest of Qingshan.
 */
@NullMarked
package org.qingshan.conversation.address;

import org.jspecify.annotations.NullMarked;
