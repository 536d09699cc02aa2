// SPDX-License-Identifier: Apache-2.0
import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';

const control = new FormControl('');
class Note {
  control = control;
}
const NoteComponent =
  Component({
    selector: 'note-field',
    imports: [ReactiveFormsModule],
    template: '<label>Subjective<textarea id="field" rows="8" [formControl]="control"></textarea></label>',
  })(Note) ?? Note;
document.querySelector('#host').append(document.createElement('note-field'));
globalThis.fixture = { isReady: false };
await bootstrapApplication(NoteComponent, { providers: [provideZonelessChangeDetection()] });
globalThis.fixture = { isReady: true, model: () => control.value };
