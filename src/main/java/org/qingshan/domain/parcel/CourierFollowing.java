package org.qingshan.domain.parcel;

/** Somebody who tells how parcels are doing, once he has been asked to. */
public interface CourierFollowing {

    /** Whether there is anybody to ask. */
    boolean isOn();

    /**
     * Asks for news of a parcel; they come by themselves. Calls the outside world, so never inside a lane.
     *
     * @param phone of the recipient, some couriers tell nobody else
     * @return whether it need not be asked again: it is followed now, or never will be
     */
    boolean follow(String shop, Courier courier, String waybill, String phone);
}
