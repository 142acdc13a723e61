package org.qingshan.platform;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The function {@code is_any_of(value, array)} for queries of entities: the same as {@code value in list}, but handed on as one array.
 *
 * <p>A list becomes another statement for every length it can have, each to be translated, planned and kept anew.
 */
public final class AnyOf implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        var isTrueOrFalse =
                functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("is_any_of", "?1 = any(?2)")
                .setInvariantType(isTrueOrFalse)
                .setExactArgumentCount(2)
                .register();
    }
}
