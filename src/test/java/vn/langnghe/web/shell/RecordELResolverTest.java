package vn.langnghe.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
    private record Row(String number, int step) {
        String secret() {
            return "not a component";
        }
    }

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new Nothing();
    private final Row row = new Row("PY-2026-000001", 3);

    @Test
    void componentsAreProperties() {
        assertThat(resolver.getValue(context, row, "number")).isEqualTo("PY-2026-000001");
        assertThat(resolver.getValue(context, row, "step")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void otherMethodsAndOtherObjectsAreLeftToOthers() {
        context.setPropertyResolved(false);
        assertThat(resolver.getValue(context, row, "secret")).isNull();
        assertThat(resolver.getValue(context, "text", "number")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordIsNotWrittenTo() {
        assertThat(resolver.isReadOnly(context, row, "number")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "number", "x"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    /** A context that knows nothing beside what was resolved. */
    private static final class Nothing extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
