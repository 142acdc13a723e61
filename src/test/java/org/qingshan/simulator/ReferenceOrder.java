package org.qingshan.simulator;

import java.util.ArrayList;
import java.util.List;

/** One parcel. */
final class ReferenceOrder {
    final int number;
    final int who;
    final List<ReferencePiece> pieces = new ArrayList<>();
    String status = "OPEN";
    /** It was sold once; what is lost of it then has not run out of time. */
    boolean wasConfirmed;

    boolean addressed;

    ReferenceOrder(int number, int who) {
        this.number = number;
        this.who = who;
    }

    boolean isJoinable() {
        return status.equals("OPEN") || status.equals("CONFIRMED");
    }

    List<ReferencePiece> live() {
        return pieces.stream().filter(piece -> !piece.state.equals("RELEASED")).toList();
    }

    int goods() {
        return pieces.stream()
                .filter(piece -> piece.state.equals("CONFIRMED"))
                .mapToInt(piece -> piece.amount * piece.price / (piece.item.number == 0 ? 1 : 2))
                .sum();
    }

    int shipping() {
        return goods() == 0 || goods() >= 9900 ? 0 : 800;
    }
}
