// SPDX-License-Identifier: Apache-2.0
// Types the tags in the JSX of the whole application; adds no code.
import '@cradleside/elements/react';
