package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.platform.lane.NextId;

/** How far an order is paid. All amounts are minor units. Verbs refuse before they change anything. */
@Entity
@Table(name = "payment")
public class Payment extends Account {
    public enum Status {
        /** Nothing came, or less than is owed. */
        UNPAID,
        /** The buyer says that he has paid; nobody has looked yet. */
        PROOF_SENT,
        PAID,
        PART_REFUNDED,
        REFUNDED,
        /** The courier will be paid. */
        CASH_ON_DELIVERY,
        /** The buyer comes for it, and pays then. */
        CASH_AT_PICKUP
    }

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.UNPAID;

    /** How he has chosen to pay; what he says meanwhile and is not believed does not change it. */
    @Column(name = "on_delivery")
    private boolean onDelivery;

    @Column(name = "at_pickup")
    private boolean atPickUp;

    @Nullable
    @Embedded
    private ProofSent proof;

    @Nullable
    @Embedded
    private Awaited awaited;

    /** What is owed for the order now. What its buyer has said of a payment ahead is said of that. */
    public void owes(long amount) {
        this.amount = amount;
        if (amount > 0 && isToldAhead()) {
            proof = orderedAfterAll().orElse(proof);
            status = Status.PROOF_SENT;
        }
        if (status != Status.PROOF_SENT && status != Status.CASH_ON_DELIVERY) {
            status = byMoney();
        }
    }

    /** The buyer says that he has paid, so much where he says it (0 where nobody can tell how much in all), and how it can be recognised. Refuses where nothing is due, unless something went to others for which nothing came, or all was given back or came back before anything came. */
    public void prove(String words, @Nullable Long sum, boolean isLost, Instant now) {
        if (!isLost && (amount > waived || received > 0)) {
            requireDue();
        }
        proof = ProofSent.after(proof, words, sum, due(), now);
        status = Status.PROOF_SENT;
    }

    /** Whether the buyer comes for what he pays for, and so may pay then: then no courier is paid. What he says of it is still to be looked at. */
    public void comesWithBuyer(boolean so) {
        atPickUp = so;
        onDelivery = onDelivery && !so;
        status = status == (so ? Status.CASH_ON_DELIVERY : Status.CASH_AT_PICKUP) ? byMoney() : status;
    }

    /** The courier will be paid. Refuses where nothing is due, a part was paid or is on its way, the buyer comes himself, or a proof has to be looked at first. */
    public void onDelivery() {
        requireDue();
        if (!mayBeCollected()) {
            throw new Refused(Reason.NO_SUCH_WAY_TO_PAY);
        }
        onDelivery = true;
        status = Status.CASH_ON_DELIVERY;
    }

    /** Whether the courier may collect it all. */
    public boolean mayBeCollected() {
        return due() > 0 && received == 0 && !atPickUp && status != Status.PROOF_SENT && !isUnderWay();
    }

    /** So much has come; it may be less or more than is due: for the rest he is waited for anew. A proof is looked at with it. */
    public void receive(long sum, Instant now) {
        if (sum <= 0) {
            throw new Refused(Reason.NOTHING_DUE);
        }
        proof = null;
        came(sum, now);
    }

    /** So much has come, as a platform or who takes cards says, whatever is due. What the buyer says of another payment is still to be looked at, unless he says no more than that he has paid, and now all is here. */
    public void came(long sum, Instant now) {
        received = Math.addExact(received, sum);
        if (due() > 0) {
            waitAnew(now);
        }
        proof = due() == 0 && proof != null && proof.isBare() ? null : proof;
        status = proof == null ? byMoney() : status;
    }

    /** The buyer has paid at somebody's page who says that the money takes a while. */
    public void underWay(Instant now) {
        awaited = awaited().pending(now);
    }

    /** What was on its way is here. */
    public void arrived() {
        awaited = awaited().pending(null);
    }

    /** What was on its way does not come; he is waited for anew. */
    public void cameNot(Instant now) {
        arrived();
        waitAnew(now);
    }

    /** The buyer is waited for anew, and reminded before anything is taken from him. */
    public void waitAnew(Instant now) {
        awaited = awaited().anew(now);
    }

    /** So much went back, as the platform says; at most what is there. What the buyer says is still to be looked at. */
    public void returned(long sum) {
        requireAtMost(sum, left());
        wentBack(sum);
    }

    /** Nothing has come, whatever the buyer says; he is waited for anew. Refuses where he says nothing. */
    public void reject(Instant now) {
        requireProof(proofAt());
        proof = null;
        status = byMoney();
        waitAnew(now);
    }

    /** The buyer has been told that he has not paid. */
    public void reminded(Instant now) {
        awaited = awaited().reminded(now);
    }

    /** So much was given back. What of it goes back beyond the surplus is owed no more, so that nobody owes more for having got amends; the rest makes room for what may be owed later. Where all goes back before all has come, nothing has been paid. Refuses more than is there, and what {@link #isUnsure} says. */
    public void refund(long sum) {
        if (isUnsure()) {
            throw new Refused(Reason.LOOK_FIRST);
        }
        returned(sum);
    }

    /** Whether nobody knows what a refund would be of: something is due, and what the buyer says he has paid of that is still to be looked at. */
    public boolean isUnsure() {
        return status == Status.PROOF_SENT && due() > 0;
    }

    /** So much has gone back by itself, of what is there; nothing can be refused any more. */
    public void wentBack(long sum) {
        if (due() == 0 || sum < left()) {
            waived += Math.max(0, sum - surplus());
        }
        refunded += sum;
        settle();
    }

    /** So much of what was noted has never come: it is owed as before, and he is waited for anew. Refuses more than is there. */
    public void neverCame(long sum, Instant now) {
        requireAtMost(sum, left());
        received -= sum;
        if (due() > 0) {
            waitAnew(now);
        }
        settle();
    }

    /** So much of what is too much pays for another order now. Refuses more than that. */
    public void movesAway(long sum) {
        requireAtMost(sum, surplus());
        received -= sum;
        settle();
    }

    /** What is not paid by now is not asked for any more: the goods are back. What the buyer says of it is still to be looked at. */
    public void asksNoMore() {
        waived += due();
        settle();
    }

    private void settle() {
        status = status == Status.PROOF_SENT ? status : byMoney();
    }

    private Status byMoney() {
        if (due() > 0 && received == 0) {
            return atPickUp ? Status.CASH_AT_PICKUP : onDelivery ? Status.CASH_ON_DELIVERY : Status.UNPAID;
        }
        return due() > 0 || received == 0
                ? Status.UNPAID
                : refunded == 0 ? Status.PAID : left() == 0 ? Status.REFUNDED : Status.PART_REFUNDED;
    }

    /** Refuses unless this is the proof that still has to be looked at: of two who decide at once the second one learns of it. */
    public void requireProof(@Nullable Instant seen) {
        if (status != Status.PROOF_SENT || !Objects.equals(proofAt(), seen)) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
    }

    /** The database knows none where nothing of it is. */
    private Awaited awaited() {
        return awaited == null ? Awaited.NOT : awaited;
    }

    private void requireDue() {
        if (due() == 0) {
            throw new Refused(Reason.NOTHING_DUE);
        }
    }

    /** Whether the shop has the money, even if it gave a part of it back, or its buyer says that he has paid something else besides. */
    public boolean isPaid() {
        return due() == 0 && left() > 0;
    }

    /** Whether money is on its way that the buyer can neither hasten nor stop. */
    public boolean isUnderWay() {
        return awaited().pendingSince() != null;
    }

    public Status status() {
        return status;
    }

    /** Since when the buyer is waited for anew; empty where it is since his order. */
    public Optional<Instant> waitsFrom() {
        return Optional.ofNullable(awaited().waitsFrom());
    }

    /** What the buyer says of it; empty where there is nothing to look at. */
    public String proof() {
        return proof == null || proof.words() == null ? "" : proof.words();
    }

    /** Whether its buyer has said of both in the same breath that one payment is for them, and neither has been looked at. */
    public boolean isSaidWith(Payment other) {
        return proof != null && other.proof != null && proof.isOneWith(other.proof);
    }

    /** Something else was said of the payment that is for this, too, or a part of it was found: so much of it is still to be looked for here; null where that stands with another. */
    public void sayAnew(@Nullable Long rest, Instant now) {
        proof = proof == null ? null : proof.anew(rest, now);
    }

    /** Whether he has said just that of it before. */
    public boolean isSaid(String words) {
        return proof != null && proof.says(words);
    }

    /** How much he says he paid; 0 where he does not, or there is nothing to look at. */
    public long proofSum() {
        return proof == null || proof.sum() == null ? 0 : proof.sum();
    }

    /** How much he has paid by what he says: the sum that he names, else what was due when he said it; 0 where there is nothing to look at. */
    public long saidPaid() {
        return proof == null ? 0 : proof.covers();
    }

    /** Which proof it is. */
    public @Nullable Instant proofAt() {
        return proof == null ? null : proof.at();
    }
}
