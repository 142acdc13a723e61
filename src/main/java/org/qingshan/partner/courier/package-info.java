/**
 * kuaidi100, which knows where couriers' parcels are; off unless the operator has a key. Implements {@code domain.parcel.CourierFollowing}
 * and hands what it is told to {@code domain.parcel.Tracking}.
 */
@NullMarked
package org.qingshan.partner.courier;

import org.jspecify.annotations.NullMarked;
