package org.qingshan.domain.parcel;

/**
 * A line of the file that a courier gives back.
 *
 * @param line where it stands in the file, from 1
 * @param number of the order as it was sent to the courier, {@code 1001}, of several boxes {@code 1001-2}
 * @param courier as the file names it; empty if it does not
 */
public record WaybillRow(int line, String number, String waybill, String courier) {}
