package org.qingshan.partner.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.ClaimGuesser;
import org.qingshan.conversation.claim.Offer;

/** Asks a language model. Whatever goes wrong there, there is just no guess. */
@ApplicationScoped
class LanguageModel implements ClaimGuesser {
    private static final Logger LOG = Logger.getLogger(LanguageModel.class);
    /** So many can be asked about with buttons. */
    private static final int MOST = 3;

    private final ModelConfig config;
    private final Instance<OrderReading> reading;

    LanguageModel(ModelConfig config, Instance<OrderReading> reading) {
        this.config = config;
        this.reading = reading;
    }

    @Override
    public boolean isOn() {
        return config.url().isPresent();
    }

    @Override
    public Optional<String> guess(String text, List<Offer> offers) {
        try {
            return claim(reading.get().read(listed(offers), text), offers);
        } catch (RuntimeException failure) {
            // The answer may repeat what was asked, so that only the kind of failure is told.
            LOG.infof(
                    "The language model gave no answer: %s", failure.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static String listed(List<Offer> offers) {
        return offers.stream()
                .map(offer -> offer.slot() + ": "
                        + Stream.concat(Stream.of(offer.nameZh(), offer.nameEn()), offer.aliases().stream())
                                .filter(name -> !name.isBlank())
                                .collect(Collectors.joining(" / "))
                        + "; " + offer.unit().zh() + " " + offer.unit().en())
                .collect(Collectors.joining("\n"));
    }

    /** Only what is on sale, in amounts that can be sold; the conversation reads it again like anything else. */
    private static Optional<String> claim(ReadOrder read, List<Offer> offers) {
        if (read.wishes() == null || read.wishes().size() > MOST) {
            return Optional.empty();
        }
        var claim = read.wishes().stream()
                .filter(wish -> isAmount(wish.quantity()))
                .flatMap(wish -> offers.stream()
                        .filter(offer -> offer.slot().equalsIgnoreCase(wish.code()))
                        .map(offer -> offer.slot() + " x" + plain(wish.quantity())))
                .collect(Collectors.joining(", "));
        return claim.isEmpty() ? Optional.empty() : Optional.of(claim);
    }

    /** A few digits; a model may answer with any number, and 1e100000000 would be written out. */
    private static boolean isAmount(@Nullable BigDecimal quantity) {
        return quantity != null
                && quantity.signum() > 0
                && quantity.precision() <= 6
                && Math.abs(quantity.scale()) <= 4;
    }

    private static String plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }
}
