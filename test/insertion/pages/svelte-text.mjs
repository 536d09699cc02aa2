// SPDX-License-Identifier: Apache-2.0
import { mount } from 'svelte';
import Field from './svelte-text.svelte';

mount(Field, { target: document.querySelector('#host') });
