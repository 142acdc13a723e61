package org.qingshan.web.console;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.inspection.Findings;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Inspecting;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.Recalling;
import org.qingshan.domain.order.Withdrawing;
import org.qingshan.domain.product.Naming;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.GrowerName;
import org.qingshan.domain.shop.LikeNames;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.statement.Ascribing;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.Caller;
import org.qingshan.web.photo.PhotoName;

/** Does what the team asks for on the pages of lots, each in an open sale, by the verbs that the chat uses. */
@ApplicationScoped
class LotDesk {
    /** The shop has no lot of this number. */
    static final class NoLot extends NotFoundException {
        private static final long serialVersionUID = 1L;
    }

    /** With these findings the lot would be pulled off the sale, and nobody has said that this is meant. Nothing was done. */
    static final class RecallFollows extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RecallFollows() {
            super("MEANT", null, false, false);
        }
    }

    /** Another quantity is left than the page showed. Nothing was done. */
    static final class LeftChanged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeftChanged() {
            super("LEFT", null, false, false);
        }
    }

    private final SecurityIdentity identity;
    private final Lanes lanes;
    private final OwnSale sale;
    private final LotIntake intake;
    private final Inspecting inspecting;
    private final Recalling recalling;
    private final Withdrawing withdrawing;
    private final Certifying certifying;
    private final Ascribing ascribing;
    private final Naming naming;

    LotDesk(
            SecurityIdentity identity,
            Lanes lanes,
            OwnSale sale,
            LotIntake intake,
            Inspecting inspecting,
            Recalling recalling,
            Withdrawing withdrawing,
            Certifying certifying,
            Ascribing ascribing,
            Naming naming) {
        this.naming = naming;
        this.ascribing = ascribing;
        this.identity = identity;
        this.lanes = lanes;
        this.sale = sale;
        this.intake = intake;
        this.inspecting = inspecting;
        this.recalling = recalling;
        this.withdrawing = withdrawing;
        this.certifying = certifying;
    }

    /** The key of the shop of whoever asks. */
    String shop() {
        return Caller.of(identity).shop();
    }

    static Lot lot(int number) {
        return Lots.numbered(number).orElseThrow(NoLot::new);
    }

    /** What is asked of a name: by whom it may be meant where nobody has it, or whether it is one; empty where it is sure. */
    Optional<String> doubt(LotForm form, BinaryOperator<String> like, UnaryOperator<String> hardly) {
        return lanes.read(
                shop(), () -> form.meansNewGrower() ? Optional.empty() : doubt(form, growers(), like, hardly));
    }

    static boolean isDoubtful(LotForm form, List<String> growers) {
        return !form.whose().isEmpty()
                && doubt(form, growers, (name, others) -> name, name -> name).isPresent();
    }

    private static Optional<String> doubt(
            LotForm form, List<String> growers, BinaryOperator<String> like, UnaryOperator<String> hardly) {
        var name = form.whose();
        if (growers.contains(name)) {
            return Optional.empty();
        }
        var alike = LikeNames.of(name, growers);
        if (!alike.isEmpty()) {
            return Optional.of(like.apply(name, String.join(" / ", alike)));
        }
        return GrowerName.isDoubtful(name) ? Optional.of(hardly.apply(name)) : Optional.empty();
    }

    /** What the shop's growers are called. */
    static List<String> growers() {
        return Member.team().stream()
                .filter(member -> member.role() == Role.GROWER)
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** Returns the lot's number. */
    int takeIn(LotForm.Wanted wanted) {
        return sale.during((open, actor) -> {
            var product = wanted.product() == 0
                    ? known(wanted)
                    : Product.byId(wanted.product()).orElseThrow(NoLot::new);
            var delivery = new LotIntake.Delivery(
                    product,
                    wanted.quantity(),
                    Member.growerCalled(wanted.grower(), open.now()),
                    Intake.NOTHING
                            .harvested(wanted.day())
                            .weighing(product.unit().isWeight() ? null : wanted.grams())
                            .requested(wanted.requestKey()),
                    wanted.terms());
            return intake.bring(open.shop(), delivery, actor, open.now()).number();
        });
    }

    /** The product of that name; a new one, if there is none. */
    private Product known(LotForm.Wanted wanted) {
        var product = Product.named(wanted.name());
        product.filter(one -> one.unit() != wanted.unit()).ifPresent(one -> {
            throw new Refused(Reason.OTHER_UNIT, Map.of("product", one, "unit", one.unit()));
        });
        return product.orElseGet(() -> {
            naming.require(wanted.name());
            var fresh = new Product(wanted.name(), wanted.name(), wanted.unit());
            fresh.requireSteps(wanted.quantity());
            fresh.persist();
            return fresh;
        });
    }

    void answer(int number, boolean isWanted) {
        with(
                number,
                at -> intake.answer(at.lot(), isWanted, at.actor(), at.open().now()));
    }

    void count(int number, BigDecimal quantity) {
        with(
                number,
                at -> intake.recount(at.lot(), quantity, at.actor(), at.open().now()));
    }

    /** The lot is this grower's; a new one's, if nobody is called so. */
    void ascribe(int number, String grower) {
        with(
                number,
                at -> ascribing.ascribe(
                        at.open(),
                        at.lot(),
                        Member.growerCalled(grower, at.open().now()),
                        at.actor()));
    }

    void trust(int number) {
        with(number, at -> inspecting.trust(at.open(), at.lot(), at.actor()));
    }

    /** Draws a sample, or shows the one that was drawn. */
    void draw(int number) {
        with(number, at -> inspecting.begin(at.open(), at.lot(), at.actor()));
    }

    void drawAgain(int number, BigDecimal rest) {
        with(number, at -> inspecting.resubmit(at.open(), at.lot(), rest, at.actor()));
    }

    /** Throws {@link RecallFollows} where a lot on sale would fail and that is not meant. */
    void judge(int number, int round, Findings findings, boolean meant) {
        with(number, at -> {
            var look = inspecting.look(at.lot(), round);
            if (!look.isJudged() && !meant && at.lot().isForSale() && !look.wouldPass(findings)) {
                throw new RecallFollows();
            }
            inspecting.judge(at.open(), look, findings, at.actor());
        });
    }

    /** Says of a lot on sale what is promised of it now; it may not have been said yet. */
    void certify(int number) {
        with(
                number,
                at -> certifying.certify(
                        at.open().shop(),
                        List.of(at.lot()),
                        at.actor(),
                        at.open().now()));
    }

    void recall(int number, String reason) {
        with(number, at -> recalling.recall(at.open(), at.lot(), reason, at.actor()));
    }

    /**
     * Throws {@link LeftChanged} where another quantity is left than was seen.
     *
     * @param seen null where nobody has looked
     */
    void withdraw(int number, @Nullable BigDecimal seen) {
        with(number, at -> {
            Withdrawing.require(at.lot());
            if (seen != null && seen.compareTo(at.lot().left()) != 0) {
                throw new LeftChanged();
            }
            withdrawing.withdraw(at.open(), at.lot(), at.actor());
        });
    }

    /** @param round the look that the picture belongs to; 0 for the lot itself */
    void picture(int number, int round, PhotoName photo) {
        with(number, at -> {
            if (round == 0) {
                intake.picture(at.lot(), photo.file(), at.actor());
            } else {
                inspecting.picture(at.lot(), round, photo.file(), at.actor());
            }
        });
    }

    private record At(LiveSale open, Lot lot, String actor) {}

    private void with(int number, Consumer<At> work) {
        sale.during((open, actor) -> {
            work.accept(new At(open, lot(number), actor));
            return true;
        });
    }
}
