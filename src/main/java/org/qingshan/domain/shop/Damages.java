package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who bears what goes wrong, by its cause, in one shop. */
@Embeddable
public class Damages {
    /** Why a buyer did not get what he paid for. */
    public enum Cause {
        /** The goods themselves: rotten, overripe, wormy. */
        GOODS,
        /** Left out, or packed so that it could not last. */
        PACKING,
        /** Crushed or late on the way. */
        TRANSIT,
        /** Nobody can say. */
        UNKNOWN
    }

    /** Who earns nothing for it. */
    public enum Bearer {
        /** Whoever brought it. */
        GROWER,
        /** The shop, for its packers. */
        PACKING,
        /** The shop, which may ask the courier for it. */
        COURIER,
        /** Everyone who sold something on that evening, by what he sold. */
        POOL
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "goods_bearer")
    private Bearer goods = Bearer.GROWER;

    @Enumerated(EnumType.STRING)
    @Column(name = "packing_bearer")
    private Bearer packing = Bearer.PACKING;

    @Enumerated(EnumType.STRING)
    @Column(name = "transit_bearer")
    private Bearer transit = Bearer.COURIER;

    @Enumerated(EnumType.STRING)
    @Column(name = "unknown_bearer")
    private Bearer unknown = Bearer.POOL;

    /** From now on; what is decided stays. */
    public void bears(Cause cause, Bearer bearer) {
        switch (cause) {
            case GOODS -> goods = bearer;
            case PACKING -> packing = bearer;
            case TRANSIT -> transit = bearer;
            case UNKNOWN -> unknown = bearer;
        }
    }

    public Bearer bearerOf(Cause cause) {
        return switch (cause) {
            case GOODS -> goods;
            case PACKING -> packing;
            case TRANSIT -> transit;
            case UNKNOWN -> unknown;
        };
    }

    public Bearer goods() {
        return goods;
    }

    public Bearer packing() {
        return packing;
    }

    public Bearer transit() {
        return transit;
    }

    public Bearer unknown() {
        return unknown;
    }
}
