package org.qingshan.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One parcel. */
final class ReferenceOrder {
    final int number;
    final int who;
    final List<ReferencePiece> pieces = new ArrayList<>();
    String status = "OPEN";
    /** It was sold once; what is lost of it then has not run out of time. */
    boolean wasConfirmed;

    boolean addressed;
    /** What has come for it. */
    private int paid;

    ReferenceOrder(int number, int who) {
        this.number = number;
        this.who = who;
    }

    boolean isJoinable() {
        return status.equals("OPEN") || status.equals("CONFIRMED");
    }

    void release(Collection<ReferencePiece> some, @Nullable String by) {
        var sold =
                some.stream().filter(piece -> piece.state.equals("CONFIRMED")).toList();
        some.forEach(piece -> piece.release(by));
        if (by == null || live().isEmpty()) {
            sold.forEach(piece -> piece.mayReturn = true);
        }
        if (live().isEmpty()) {
            var late = status.equals("OPEN") && by == null && !wasConfirmed;
            status = late ? "EXPIRED" : "CANCELLED";
        } else if (live().stream().allMatch(piece -> piece.state.equals("WAITING"))) {
            status = "OPEN";
        }
        keepPaid();
    }

    List<ReferencePiece> live() {
        return pieces.stream().filter(piece -> !piece.state.equals("RELEASED")).toList();
    }

    int goods() {
        return worth(
                pieces.stream().filter(piece -> piece.state.equals("CONFIRMED")).toList());
    }

    private static int worth(Collection<ReferencePiece> some) {
        return some.stream()
                .mapToInt(piece -> piece.amount * piece.price / (piece.item.number == 0 ? 1 : 2))
                .sum();
    }

    int due() {
        return Math.max(0, goods() + shipping() - paid);
    }

    boolean pay() {
        var due = due();
        // Where nothing is due nothing comes, and nothing changes.
        if (due > 0) {
            paid += due;
            keepPaid();
        }
        return due > 0;
    }

    /** What is paid waits for nothing more; where only a part is, what that is enough for with its own way. */
    void keepPaid() {
        var sold = pieces.stream()
                .filter(piece -> piece.state.equals("CONFIRMED"))
                .sorted(Comparator.comparing(piece -> piece.until > 0))
                .toList();
        for (int count = sold.size(); count > 0; count--) {
            var goods = worth(sold.subList(0, count));
            if (due() == 0 || paid > 0 && goods + shipping(goods) <= paid) {
                sold.subList(0, count).forEach(piece -> piece.until = 0);
                return;
            }
        }
    }

    int shipping() {
        return shipping(goods());
    }

    private static int shipping(int goods) {
        return goods == 0 || goods >= 9900 ? 0 : 800;
    }
}
